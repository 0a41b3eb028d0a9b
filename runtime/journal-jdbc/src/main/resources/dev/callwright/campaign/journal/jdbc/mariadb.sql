create table if not exists callwright_campaign (
    campaign varchar(64) not null primary key,
    task_size bigint not null,
    tasks integer not null,
    left_out_pages integer not null
) engine = InnoDB default character set ascii collate ascii_bin;
create table if not exists callwright_task (
    campaign varchar(64) not null,
    task integer not null,
    task_name varchar(64) not null,
    callees bigint not null,
    body_bytes bigint not null,
    body_sha256 varchar(64) not null,
    primary key (campaign, task),
    foreign key (campaign) references callwright_campaign (campaign)
) engine = InnoDB default character set ascii collate ascii_bin;
create table if not exists callwright_entry (
    campaign varchar(64) not null,
    task integer not null,
    entry integer not null,
    written_ms bigint not null,
    owner varchar(64) not null,
    state varchar(8000) not null,
    primary key (campaign, task, entry),
    foreign key (campaign, task) references callwright_task (campaign, task)
) engine = InnoDB default character set ascii collate ascii_bin;
create table if not exists callwright_left_out (
    campaign varchar(64) not null,
    page bigint not null,
    page_rows varchar(700) not null,
    primary key (campaign, page),
    foreign key (campaign) references callwright_campaign (campaign)
) engine = InnoDB default character set ascii collate ascii_bin;
create table if not exists callwright_key (
    campaign varchar(64) not null primary key,
    hash_key varchar(64) not null
) engine = InnoDB default character set ascii collate ascii_bin;
create table if not exists callwright_version (
    version integer not null primary key
) engine = InnoDB default character set ascii collate ascii_bin;
insert into callwright_version (version) values (1);
