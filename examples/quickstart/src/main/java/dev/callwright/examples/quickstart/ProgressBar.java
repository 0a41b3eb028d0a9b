package dev.callwright.examples.quickstart;

import java.io.PrintWriter;

/** A bar that only ever grows to the right, so that it reads well on a terminal and in a log alike. */
final class ProgressBar {

    private static final int WIDTH = 40;

    private final PrintWriter out;
    private final long total;
    private int drawn;

    ProgressBar(PrintWriter out, String label, long total) {
        this.out = out;
        this.total = Math.max(total, 1);
        out.printf("%-11s", label);
        out.flush();
    }

    void to(long done) {
        int wanted = (int) Math.min(WIDTH, done * WIDTH / total);
        for (; drawn < wanted; drawn++) {
            out.print('#');
        }
        out.flush();
    }

    /** Ends the line where the bar stands. */
    void end(String remark) {
        out.println(" ".repeat(WIDTH - drawn) + "  " + remark);
        out.flush();
    }
}
