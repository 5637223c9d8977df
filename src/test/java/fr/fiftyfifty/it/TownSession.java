package fr.fiftyfifty.it;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Opens the town before the first integration test. Unit tests and the Nu checker run without one. */
public class TownSession implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("it.war") != null) {
            Town.open();
        }
    }
}
