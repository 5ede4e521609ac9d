-- A round that divides returned money is for those whom the first one did not give all they asked.
alter table grants.call_condition drop constraint call_condition_kind_check;
alter table grants.call_condition add constraint call_condition_kind_check
  check (kind in ('registered', 'in_network', 'entrusted', 'group_member', 'serves_territory',
    'not_contributory', 'first_round'));
