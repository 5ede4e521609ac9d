-- Two more chapters that put themselves together: boards of groups and surveys.
alter table planning.card drop constraint card_analysis_check;
alter table planning.card add constraint card_analysis_check
  check (analysis in ('territory', 'services', 'gaps', 'needs', 'swot', 'surveys'));
