create table loan (
    id bigint primary key,
    mobile varchar(20) not null,
    borrower varchar(100) not null,
    outstanding decimal(12, 2) not null,
    due_date date not null
);
create index loan_mobile on loan (mobile);

create table taken_report (voice_id varchar(128) primary key);

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
create table open_question (voice_id varchar(128), question varchar(200) not null);
