package jakarta.persistence;

@Entity
public class Loan {

    public String amount;

    /** For the test. */
    public Loan() {}
}
