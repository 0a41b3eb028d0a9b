package com.acme.windowtime;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Window;

/** Without braces. */
@CallTask(callee = Lead.class, windows = @Window(from = "nine", to = "12:00"))
class One {}
