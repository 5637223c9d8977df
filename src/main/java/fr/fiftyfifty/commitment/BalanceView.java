package fr.fiftyfifty.commitment;

/**
 * « L’équilibre » : what each side brings, in words.
 *
 * @param share part of the residents out of 100, in steps of 5: it is an impression, not a count
 * @param method how it was reckoned, said beside it
 */
public record BalanceView(String residentsWords, String communeWords, int share, String method) {

    public String residents() {
        return residentsWords;
    }

    public String commune() {
        return communeWords;
    }
}
