insert into thread.link (from_kind, from_id, relation, to_kind, to_id, created_at) values
  ('conclusion', '0de00000-0000-4000-8000-000000000081', 'came_from', 'meeting', '0de00000-0000-4000-8000-0000000000e1', now()),
  ('conclusion', '0de00000-0000-4000-8000-000000000082', 'came_from', 'meeting', '0de00000-0000-4000-8000-0000000000e1', now()),
  ('task', '0de00000-0000-4000-8000-000000000071', 'came_from', 'conclusion', '0de00000-0000-4000-8000-000000000081', now()),
  ('task', '0de00000-0000-4000-8000-000000000072', 'came_from', 'conclusion', '0de00000-0000-4000-8000-000000000082', now()),
  ('meeting', '0de00000-0000-4000-8000-0000000000e2', 'came_from', 'conclusion', '0de00000-0000-4000-8000-000000000081', now()),
  ('agenda-item', '0de00000-0000-4000-8000-0000000000f5', 'answers', 'meeting-request', '0de00000-0000-4000-8000-0000000000f9', now()),
  ('meeting', '0de00000-0000-4000-8000-0000000000e2', 'came_from', 'meeting-request', '0de00000-0000-4000-8000-0000000000f9', now());
