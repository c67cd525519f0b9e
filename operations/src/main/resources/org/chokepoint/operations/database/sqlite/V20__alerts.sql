-- Instants are milliseconds since 1970 in UTC.
create table alert (
  id text primary key,
  kind text not null,
  watch text not null,
  subject text not null,
  dataset text not null,
  market text not null,
  node text not null,
  release_id text not null,
  raised_at bigint not null,
  body text not null,
  unique (release_id, watch, subject)
);
create index alert_raised on alert (raised_at, id);
create index alert_market on alert (market, raised_at);

-- How each watched subject stood when it was last looked at.
create table alert_standing (
  watch text not null,
  subject text not null,
  state text not null,
  primary key (watch, subject)
);

-- Each release is looked at once; the one row of alert_turn counts the looks.
create table alert_release (
  release_id text primary key,
  looked_at bigint not null,
  raised int not null
);
create table alert_turn (
  id int primary key,
  turn bigint not null
);
insert into alert_turn (id, turn) values (1, 0);

create table alert_delivery (
  id text primary key,
  alert text not null,
  target text not null,
  state text not null,
  attempts int not null,
  created_at bigint not null,
  due_at bigint not null,
  held_by text not null,
  held_until bigint not null,
  ended_at bigint,
  status int not null,
  error text not null,
  unique (alert, target)
);
create index alert_delivery_due on alert_delivery (state, due_at);
