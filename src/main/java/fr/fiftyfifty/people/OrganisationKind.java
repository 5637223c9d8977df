package fr.fiftyfifty.people;

/** Legal persons that bring ideas. A school may have no number at all; an association has an RNA, perhaps a SIRET. */
public enum OrganisationKind {
    ASSOCIATION,
    SCHOOL,
    FARM,
    COMPANY,
    OTHER
}
