package dev.callwright.examples.quickstart;

/** What was lent for. The name of the constant is what the agent says. */
enum LoanProduct {
    Salary,
    Motorbike,
    Household
}
