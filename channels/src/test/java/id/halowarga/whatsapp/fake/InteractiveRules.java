package id.halowarga.whatsapp.fake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What Meta refuses about buttons, lists and requests for a location. Source: Cloud API v23.0, interactive messages. */
final class InteractiveRules {
    private static final int BODY = 1024;
    private static final int HEADER_FOOTER = 60;
    private static final int BUTTONS = 3;
    private static final int BUTTON_TITLE = 20;
    private static final int BUTTON_ID = 256;
    private static final int LIST_BUTTON = 20;
    private static final int ROWS = 10;
    private static final int ROW_TITLE = 24;
    private static final int ROW_DESCRIPTION = 72;
    private static final int ROW_ID = 200;

    private InteractiveRules() {}

    static void check(Fields interactive) {
        interactive.allow("type", "header", "body", "footer", "action");
        interactive.only("type", "button", "list", "location_request_message");
        interactive.object("body").allow("text");
        interactive.object("body").words("text", BODY);
        if (interactive.has("footer")) {
            interactive.object("footer").words("text", HEADER_FOOTER);
        }
        if (interactive.has("header")) {
            header(interactive.object("header"));
        }
        Fields action = interactive.object("action");
        switch (interactive.text("type")) {
            case "button" -> buttons(action);
            case "list" -> list(action);
            default -> location(action);
        }
    }

    private static void header(Fields header) {
        header.only("type", "text", "image", "video", "document");
        if (header.text("type").equals("text")) {
            header.words("text", HEADER_FOOTER);
        } else {
            header.object(header.text("type"));
        }
    }

    private static void buttons(Fields action) {
        action.allow("buttons");
        List<Fields> replies = new ArrayList<>();
        for (Fields button : action.objects("buttons", BUTTONS)) {
            button.allow("type", "reply");
            button.only("type", "reply");
            Fields reply = button.object("reply");
            reply.allow("id", "title");
            reply.words("id", BUTTON_ID);
            reply.words("title", BUTTON_TITLE);
            replies.add(reply);
        }
        unique(replies);
    }

    private static void list(Fields action) {
        action.allow("button", "sections");
        action.words("button", LIST_BUTTON);
        List<Fields> sections = action.objects("sections", ROWS);
        List<Fields> rows = new ArrayList<>();
        for (Fields section : sections) {
            section.allow("title", "rows");
            if (sections.size() > 1) {
                section.words("title", ROW_TITLE);
            } else {
                section.optionalWords("title", ROW_TITLE);
            }
            rows.addAll(section.objects("rows", ROWS));
        }
        if (rows.size() > ROWS) {
            throw GraphError.parameter("Total row count exceed max allowed count: " + ROWS);
        }
        rows.forEach(InteractiveRules::row);
        unique(rows);
    }

    private static void row(Fields row) {
        row.allow("id", "title", "description");
        row.words("id", ROW_ID);
        row.words("title", ROW_TITLE);
        row.optionalWords("description", ROW_DESCRIPTION);
    }

    private static void location(Fields action) {
        action.allow("name");
        action.only("name", "send_location");
    }

    private static void unique(List<Fields> options) {
        if (new HashSet<>(options.stream().map(option -> option.text("title")).toList()).size() < options.size()) {
            throw GraphError.parameter("Duplicated title of a button or row.");
        }
        if (new HashSet<>(options.stream().map(option -> option.text("id")).toList()).size() < options.size()) {
            throw GraphError.parameter("Duplicated id of a button or row.");
        }
    }
}
