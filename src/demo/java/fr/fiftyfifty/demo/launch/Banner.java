package fr.fiftyfifty.demo.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What the terminal says. UTF-8 whatever the locale of the machine, since half of it are accents. */
final class Banner {

    private record Account(String name, String who) {}

    private static final List<Account> ACCOUNTS = List.of(
            new Account("lina", "habitante, porte une idée"),
            new Account("marius", "habitant, porte l’idée avec Lina"),
            new Account("josephine", "agricultrice"),
            new Account("odette", "présidente d’une association"),
            new Account("sacha", "13 ans"),
            new Account("nour", "coordination de la démarche"),
            new Account("adele", "agente, espaces verts"),
            new Account("basile", "agent, voirie"),
            new Account("rose", "responsable des services techniques"),
            new Account("fanny", "finances"),
            new Account("gaspard", "direction générale des services"),
            new Account("celeste", "conseillère municipale"),
            new Account("victor", "maire"),
            new Account("ines", "cabinet du maire"),
            new Account("tom", "administration technique"),
            new Account("dora", "protection des données"));

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    void say(String line) {
        out.println(line);
    }

    void ready(String what, Duration since) {
        say(String.format(Locale.FRANCE, "  %-12s prêt (%.1f s)", what, since.toMillis() / 1000.0));
    }

    void open(String url, String keycloak) {
        String line = "─".repeat(72);
        StringBuilder text = new StringBuilder("\n" + line + "\n");
        text.append("  Fifty/Fifty est ouvert :  ").append(url).append("/\n\n");
        text.append("  Courriels reçus :         ").append(url).append("/demo/courrier\n");
        text.append("  Horloge de la démo :      ").append(url).append("/demo/horloge\n");
        text.append("  Keycloak :                ").append(keycloak).append("/admin  (admin, demo)\n\n");
        text.append("  Seize personnes inventées, toutes avec le mot de passe « demo » :\n\n");
        for (Account account : ACCOUNTS) {
            text.append(String.format(Locale.ROOT, "    %-10s %s%n", account.name(), account.who()));
        }
        text.append("\n  Ctrl-C arrête tout ; les données restent dans .demo\n").append(line);
        say(text.toString());
    }
}
