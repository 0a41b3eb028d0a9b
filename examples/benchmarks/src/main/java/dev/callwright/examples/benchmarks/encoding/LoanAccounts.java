package dev.callwright.examples.benchmarks.encoding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Made-up accounts, the same in every run. Each has objects of its own, as if it had just been read. */
public final class LoanAccounts {

    private static final long SEED = 20261122;
    private static final LocalDate FIRST_DUE = LocalDate.of(2026, 1, 1);
    private static final List<String> FIRST_NAMES = List.of(
            "Siti",
            "Budi",
            "Žofie",
            "Nguyễn",
            "María José",
            "Oluwaseun",
            "สมชาย",
            "Дмитрий",
            "Ayşe",
            "John",
            "佳怡",
            "Dewi");
    private static final List<String> LAST_NAMES = List.of(
            "Rahmawati",
            "Santoso",
            "Nováková",
            "Văn An",
            "Hernández",
            "\"Shade\" Ade",
            "ใจดี",
            "Соколов",
            "Yılmaz",
            "Smith",
            "陳",
            "Lestari");
    private static final List<String> PRODUCTS = List.of("QuickLoan", "PayLater 30", "CashNow Plus", "Crédito Fácil");

    private LoanAccounts() {}

    /** As many accounts, all in memory. */
    public static LoanAccount[] of(int count) {
        return stream(count).toArray(LoanAccount[]::new);
    }

    /** As many accounts, each made when it is asked for. */
    public static Stream<LoanAccount> stream(long count) {
        Random random = new Random(SEED);
        return LongStream.range(0, count).mapToObj(index -> account(index, random));
    }

    private static LoanAccount account(long index, Random random) {
        LocalDate due = FIRST_DUE.plusDays(random.nextInt(300));
        long loan = 100_000L + random.nextInt(900_000_000);
        return new LoanAccount(
                Long.toString(628_100_000_000L + index),
                name(random),
                BigDecimal.valueOf(loan * 6 / 10 + random.nextInt(1000), 2),
                due,
                1 + random.nextInt(90),
                PRODUCTS.get(random.nextInt(PRODUCTS.size())) + ' ' + random.nextInt(10),
                random.nextBoolean() ? Gender.FEMALE : Gender.MALE,
                due.minusDays(30 + random.nextInt(300)),
                BigDecimal.valueOf(loan, 2),
                BigDecimal.valueOf(random.nextInt(5_000_000), 2),
                name(random));
    }

    private static String name(Random random) {
        return FIRST_NAMES.get(random.nextInt(FIRST_NAMES.size()))
                + ' '
                + LAST_NAMES.get(random.nextInt(LAST_NAMES.size()));
    }
}
