package com.acme.parametersofkotlin;

import dev.callwright.annotation.Variable;
import java.time.LocalDate;

class Terms {

    @Variable("due_date")
    LocalDate dueDate;
}
