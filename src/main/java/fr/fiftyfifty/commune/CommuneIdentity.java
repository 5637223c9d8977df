package fr.fiftyfifty.commune;

/**
 * What stands at the head of letters.
 *
 * @param insee INSEE code, never the postcode
 * @param dpoContact how to reach the data protection officer
 * @param court the administrative court and its address, for the remedies (art. R421-5 CJA)
 * @param population municipal population, inhabitants
 * @param latitude centre of the map, degrees WGS84
 * @param longitude centre of the map, degrees WGS84
 * @param version of the row, to notice a stale save
 */
public record CommuneIdentity(
        String name,
        String insee,
        String postcode,
        String address,
        String phone,
        String email,
        String dpoContact,
        String court,
        int population,
        double latitude,
        double longitude,
        int version) {}
