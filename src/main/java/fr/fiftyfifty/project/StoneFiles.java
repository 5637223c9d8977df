package fr.fiftyfifty.project;

import fr.fiftyfifty.media.FileRule;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever may see the project may see the photographs of its white stones. */
@ApplicationScoped
class StoneFiles implements FileRule {

    static final String ROOM = "project.stone";

    @Inject
    Projects projects;

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public boolean mayRead(Caller caller, long owner) {
        return projects.isStoneVisible(caller, owner);
    }
}
