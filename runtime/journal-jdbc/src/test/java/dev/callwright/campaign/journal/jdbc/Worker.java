package dev.callwright.campaign.journal.jdbc;

import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.DeliveryPolicy.Absence;
import dev.callwright.campaign.Step;
import dev.callwright.campaign.internal.delivery.Delivery;
import dev.callwright.campaign.internal.delivery.DeliveryReport;
import dev.callwright.campaign.internal.delivery.Service;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.Manifest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.SecureRandom;
import java.util.Optional;

/** A process that delivers whatever campaign it is told to, over a journal that others write too. */
final class Worker {

    private Worker() {}

    public static void main(String[] arguments) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
                Pool pool = Pool.of(arguments[1])) {
            Line line = new Line(socket);
            JdbcJournals journals = JdbcJournals.in(pool.dataSource());
            for (Optional<String> order = line.read(); order.isPresent(); order = line.read()) {
                String[] words = order.get().split(" ");
                line.write("DONE " + deliver(journals, Plans.of(words[0], Integer.parseInt(words[1])), line));
            }
        }
    }

    /** Returns how many tasks are not where they should be. */
    private static long deliver(JdbcJournals journals, Manifest plan, Line line) {
        RemoteService service = new RemoteService(line);
        try (Journal journal = journals.open(plan)) {
            Delivery delivery = new Delivery(
                    journal,
                    new Service(service, service, ids -> {}),
                    service,
                    new SecureRandom(),
                    DeliveryPolicy.careful().onAbsence(Absence.RESEND_SAME_NAME),
                    (task, entry) -> line.ask("RECORDED " + task.index()));
            DeliveryReport report = delivery.run();
            report.failure().ifPresent(it -> {
                throw it;
            });
            return report.results().stream()
                    .filter(it -> it.next() != Step.DONE)
                    .count();
        }
    }
}
