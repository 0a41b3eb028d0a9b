create table loan (
    id bigint primary key,
    mobile varchar(20) not null,
    borrower varchar(100) not null,
    outstanding decimal(12, 2) not null,
    due_date date not null
);
create index loan_mobile on loan (mobile);

create table taken_report (
    voice_id varchar(128) not null,
    version int not null,
    fingerprint char(64) not null,
    taken_at timestamp default current_timestamp not null,
    primary key (voice_id, version)
);

create table loan_call (
    voice_id varchar(128) primary key,
    loan_id bigint not null references loan,
    placed_at timestamp with time zone,
    scenario varchar(40),
    intent_code varchar(18),
    next_step varchar(20) not null,
    line_cost decimal(36, 18)
);
create index loan_call_loan on loan_call (loan_id);

-- What a person has to look at. Without the number: whoever may see it finds the call by its id.
create table open_question (voice_id varchar(128) not null, question varchar(200) not null);

-- As they came: numbers may be in them.
create table unreadable_report (fault varchar(20) not null, content clob not null);
