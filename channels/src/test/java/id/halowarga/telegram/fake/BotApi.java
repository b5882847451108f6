package id.halowarga.telegram.fake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The Bot API's methods. */
final class BotApi {
    private static final int LARGEST_DOWNLOAD = 20 << 20;
    private static final Map<String, String> FILE_METHODS = Map.of(
            "sendphoto", "photo",
            "sendvideo", "video",
            "sendvoice", "voice",
            "sendaudio", "audio",
            "senddocument", "document");

    private final Map<String, Object> me;
    private final UpdateFeed feed;
    private final Map<Long, FakeChat> chats = new ConcurrentHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Set<String> openQueries = ConcurrentHashMap.newKeySet();
    private volatile Webhook webhook;

    BotApi(Map<String, Object> me, UpdateFeed feed) {
        this.me = me;
        this.feed = feed;
    }

    Map<Long, FakeChat> chats() {
        return chats;
    }

    Map<String, byte[]> files() {
        return files;
    }

    Set<String> openQueries() {
        return openQueries;
    }

    Webhook webhook() {
        return webhook;
    }

    Object call(ApiRequest request) throws InterruptedException {
        String method = request.method().toLowerCase(Locale.ROOT);
        if (FILE_METHODS.containsKey(method)) {
            return sendFile(request, FILE_METHODS.get(method));
        }
        return switch (method) {
            case "getme" -> me;
            case "getupdates" -> updates(request);
            case "setwebhook" -> setWebhook(request);
            case "deletewebhook" -> deleteWebhook();
            case "sendmessage" -> sendMessage(request);
            case "sendmediagroup" -> sendAlbum(request);
            case "editmessagereplymarkup" -> editMarkup(request);
            case "answercallbackquery" -> answerQuery(request);
            case "setmycommands" -> setCommands(request);
            case "getfile" -> file(request);
            default -> throw new Refusal(404, "Not Found", Map.of());
        };
    }

    private List<Map<String, Object>> updates(ApiRequest request) throws InterruptedException {
        if (webhook != null) {
            throw new Refusal(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
                            + " webhook first",
                    Map.of());
        }
        return feed.from(request.number("offset", 0), (int) request.number("limit", 100), request.number("timeout", 0));
    }

    private boolean setWebhook(ApiRequest request) {
        String secret = request.text("secret_token").orElse("");
        if (!secret.matches("[A-Za-z0-9_-]{0,256}")) {
            throw Refusal.badRequest("secret token contains unallowed characters");
        }
        deleteWebhook();
        webhook = new Webhook(request.required("url"), secret, feed);
        return true;
    }

    private boolean deleteWebhook() {
        if (webhook != null) {
            webhook.stop();
            webhook = null;
        }
        return true;
    }

    private Map<String, Object> sendMessage(ApiRequest request) {
        FakeChat chat = chat(request);
        MessageRules.text(request);
        return receive(chat, request.required("text"), "", markup(request, chat));
    }

    private Map<String, Object> sendFile(ApiRequest request, String kind) {
        FakeChat chat = chat(request);
        MessageRules.file(request, kind);
        return receive(chat, request.text("caption").orElse(""), kind, markup(request, chat));
    }

    private List<Map<String, Object>> sendAlbum(ApiRequest request) {
        FakeChat chat = chat(request);
        MessageRules.album(request);
        List<Map<String, Object>> sent = new ArrayList<>();
        for (Map<String, Object> item : request.objects("media")) {
            sent.add(receive(chat, (String) item.getOrDefault("caption", ""), (String) item.get("type"), Map.of()));
        }
        return sent;
    }

    private boolean editMarkup(ApiRequest request) {
        FakeChat chat = chat(request);
        chat.replaceMarkup(request.number("message_id", 0), markup(request, chat));
        return true;
    }

    private static Map<String, Object> markup(ApiRequest request, FakeChat chat) {
        Map<String, Object> markup = request.object("reply_markup");
        KeyboardRules.check(markup, chat.isPrivate());
        return markup;
    }

    private Map<String, Object> receive(FakeChat chat, String text, String media, Map<String, Object> markup) {
        SentMessage message = chat.receive(text, media, markup);
        Map<String, Object> json = new HashMap<>();
        json.put("message_id", message.id());
        json.put("date", System.currentTimeMillis() / 1000);
        json.put("chat", chat.asJson());
        json.put("from", me);
        if (media.isEmpty()) {
            json.put("text", text);
        }
        return json;
    }

    private boolean answerQuery(ApiRequest request) {
        if (!openQueries.remove(request.required("callback_query_id"))) {
            throw Refusal.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        return true;
    }

    private boolean setCommands(ApiRequest request) {
        for (Map<String, Object> command : request.objects("commands")) {
            if (!String.valueOf(command.get("command")).matches("[a-z0-9_]{1,32}")) {
                throw Refusal.badRequest("BOT_COMMAND_INVALID");
            }
            if (!String.valueOf(command.get("description")).matches("(?s).{1,256}")) {
                throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
            }
        }
        if ("chat".equals(request.object("scope").get("type"))) {
            chat(String.valueOf(request.object("scope").get("chat_id")));
        }
        return true;
    }

    private Map<String, Object> file(ApiRequest request) {
        String id = request.required("file_id");
        byte[] content = files.get(id);
        if (content == null) {
            throw Refusal.badRequest("wrong file_id or the file is temporarily unavailable");
        }
        if (content.length > LARGEST_DOWNLOAD) {
            throw Refusal.badRequest("file is too big");
        }
        return Map.of(
                "file_id", id, "file_unique_id", "u" + id, "file_size", content.length, "file_path", "files/" + id);
    }

    private FakeChat chat(ApiRequest request) {
        return chat(request.required("chat_id"));
    }

    private FakeChat chat(String id) {
        FakeChat chat = id.matches("-?[0-9]{1,18}") ? chats.get(Long.parseLong(id)) : null;
        if (chat == null) {
            throw Refusal.badRequest("chat not found");
        }
        chat.requireOpen();
        return chat;
    }
}
