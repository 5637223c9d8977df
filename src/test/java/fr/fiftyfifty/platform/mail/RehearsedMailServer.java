package fr.fiftyfifty.platform.mail;

import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A relay that keeps what it gets, slowly enough for two postmen to meet; or one that is down, or that says never. */
@Vetoed
public class RehearsedMailServer extends MailServer {

    public enum Mood {
        WELL,
        DOWN,
        NEVER
    }

    private final Mood mood;
    private final List<MailMessage> received = new CopyOnWriteArrayList<>();

    public RehearsedMailServer(Mood mood) {
        this.mood = mood;
    }

    @Override
    public void send(MailMessage mail) throws MailFailure {
        switch (mood) {
            case DOWN -> throw new MailFailure("ConnectException", false);
            case NEVER -> throw new MailFailure("SMTP 550 5.1.1", true);
            case WELL -> {
                pause();
                received.add(mail);
            }
        }
    }

    public List<MailMessage> received() {
        return received;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
