package fr.fiftyfifty.demo.inside.town;

import fr.fiftyfifty.idea.BearerKind;

/** The four ideas of the demo that are under way. */
final class Ideas {

    static final Submitting.Brought STREET = new Submitting.Brought(
            Townsfolk.LINA,
            "Fleurir la rue de l’Égalité",
            "La rue est grise et les voitures y roulent vite. Avec neuf voisins, nous voudrions des bacs fleuris devant"
                    + " les maisons, et nous nous relaierons pour les arroser.",
            "cadre-de-vie",
            "Rue de l’Égalité",
            50.4572,
            2.7898,
            "centre",
            "Arroser deux fois par semaine d’avril à septembre, désherber et replanter ensemble au printemps.",
            "Des bacs, de la terre et les premières fleurs.",
            BearerKind.GROUP,
            "",
            "rue-fleurie.jpg",
            "Des bacs fleuris devant des façades de brique.");

    static final Submitting.Brought BENCH = new Submitting.Brought(
            Townsfolk.ODETTE,
            "Un banc devant l’école",
            "Les grands-parents attendent debout à la sortie de l’école. Un banc suffirait, et nous en prendrions soin.",
            "solidarite",
            "Devant l’école du centre",
            50.4568,
            2.7927,
            "centre",
            "Monter le banc un samedi et le huiler chaque printemps.",
            "Le bois et le scellement.",
            BearerKind.ASSOCIATION,
            "Les Amis de l’école",
            "banc.jpg",
            "Un banc de bois au bord d’un chemin.");

    static final Submitting.Brought TRACK = new Submitting.Brought(
            Townsfolk.JOSEPHINE,
            "Chemin du Gauchy",
            "Le chemin du Gauchy est plein d’ornières. Quatre fermes prêtent tracteurs et bennes si la commune"
                    + " fournit les cailloux.",
            "agriculture",
            "Chemin du Gauchy",
            50.4676,
            2.8031,
            "plaine",
            "Charger, étaler, niveler : deux semaines de travail après la moisson.",
            "Les matériaux et l’organisation du chantier.",
            BearerKind.FARM,
            "Ferme du Gauchy",
            "chemin-agricole.jpg",
            "Un chemin de craie entre deux champs, un terril à l’horizon.");

    static final Submitting.Brought SQUARE = new Submitting.Brought(
            Townsfolk.MARIUS,
            "Le square des Bruyères replanté",
            "Les massifs du square des Bruyères sont vides depuis la sécheresse. Nous voulons y replanter des vivaces"
                    + " qui tiennent sans arrosage, et les soigner.",
            "cadre-de-vie",
            "Square des Bruyères",
            50.4546,
            2.7911,
            "ouest",
            "Planter, pailler et désherber, un samedi par mois.",
            "Les plants et le paillage.",
            BearerKind.GROUP,
            "",
            "jardin-partage.jpg",
            "Des parcelles de légumes et une cabane en bois.");

    private Ideas() {}
}
