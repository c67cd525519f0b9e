create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data blob,
  execution_time timestamp,
  picked bit not null,
  picked_by text,
  last_success timestamp,
  last_failure timestamp,
  consecutive_failures int,
  last_heartbeat timestamp,
  version bigint not null,
  priority smallint,
  state text,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_time on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- Instants are milliseconds since 1970 in UTC; flags are 0 or 1; lists are separated by blanks.
create table schedule (
  name text primary key,
  datasets text not null,
  cron text not null,
  zone text not null,
  missed text not null,
  paused smallint not null,
  actor text not null,
  created_at bigint not null,
  changed_at bigint not null,
  considered_at bigint not null
);

create table run (
  id text primary key,
  schedule text,
  due_at bigint,
  started_by text not null,
  actor text not null,
  datasets text not null,
  periods text not null,
  extent text not null,
  keep_going smallint not null,
  state text not null,
  queued_at bigint not null,
  started_at bigint,
  ended_at bigint,
  attempt int not null,
  keeper text not null,
  server text not null,
  beat_at bigint,
  cancel_asked smallint not null,
  release_id text,
  rows_read bigint not null,
  rows_rejected bigint not null,
  seconds text not null,
  code_version text not null,
  step text not null,
  tasks_done bigint not null,
  tasks_total bigint not null,
  tasks_failed bigint not null,
  error text not null,
  unique (schedule, due_at)
);
create index run_newest on run (queued_at, id);
create index run_state on run (state, queued_at, due_at, id);

create table run_partition (
  run text not null,
  dataset text not null,
  period text not null,
  state text not null,
  why text not null,
  primary key (run, dataset, period)
);

-- What the policy for missed instants decided.
create table missed_instants (
  schedule text not null,
  noticed_at bigint not null,
  policy text not null,
  first_due bigint not null,
  last_due bigint not null,
  missed bigint not null,
  dropped bigint not null,
  primary key (schedule, noticed_at)
);

-- Whose turn it is to compute runs: a server that wakes late has an old term and takes nothing.
create table runner_term (
  id int primary key,
  term bigint not null
);
insert into runner_term (id, term) values (1, 0);
