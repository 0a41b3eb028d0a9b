package dev.callwright.examples.quickstart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Loans of people who do not exist, the same ones in every run. */
final class MadeUpLoans {

    private static final List<String> FIRST =
            List.of("Amal", "Bjarne", "Chidi", "Dewi", "Élodie", "Farid", "Grace", "Hồng");
    private static final List<String> LAST = List.of("Lindqvist", "Okafor", "Santoso", "Martínez", "Haddad", "Nguyễn");

    private MadeUpLoans() {}

    /** So many loans that are overdue today, and a tenth as many that are not. */
    static Stream<LoanAccount> of(int overdue, LocalDate today) {
        Random random = new Random(7);
        return LongStream.rangeClosed(1, overdue + overdue / 10)
                .mapToObj(id -> loan(id, today.plusDays(id <= overdue ? -1 - random.nextInt(60) : 10), random));
    }

    private static LoanAccount loan(long id, LocalDate dueDate, Random random) {
        LoanAccount loan = new LoanAccount();
        loan.id = id;
        loan.mobile = String.valueOf(463_200_000_000L + id);
        loan.borrower = pick(FIRST, random) + " " + pick(LAST, random);
        loan.outstanding = BigDecimal.valueOf(10_000 + random.nextInt(900_000), 2);
        loan.dueDate = dueDate;
        loan.product = pick(List.of(LoanProduct.values()), random);
        loan.overdueFee = random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextInt(5_000), 2);
        return loan;
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
