package dev.callwright.acceptance;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Recall;
import dev.callwright.annotation.Window;
import dev.callwright.contract.model.Recording;

/** What is constant of the task in the document's example. */
@CallTask(
        callee = DocumentCallee.class,
        agent = 41,
        maxCallSeconds = 300,
        maxRingingSeconds = 60,
        recording = Recording.ON,
        windows = @Window(from = "18:28", to = "19:28"),
        recall =
                @Recall(
                        everyMinutes = 1,
                        times = 5,
                        agents = {41, 41, 41, 41, 41}))
interface DocumentCall {}
