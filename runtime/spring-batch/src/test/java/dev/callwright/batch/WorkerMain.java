package dev.callwright.batch;

import java.io.PrintStream;

/** A process that is a worker, until it is told to end or killed. */
final class WorkerMain {

    private WorkerMain() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        Plant plant = Plant.of(arguments);
        try (TaskWorker worker = plant.jobs(plant.repository(), out).worker(plant.queue(), 2)) {
            out.println("working");
            out.println(System.in.read() < 0 ? "ending with " + worker : "ending");
        }
        out.println("ended");
    }
}
