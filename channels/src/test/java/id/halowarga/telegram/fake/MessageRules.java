package id.halowarga.telegram.fake;

import java.util.List;
import java.util.Map;

/** What Telegram refuses about words and files. Sources: Bot API 10.1 and the open-source Bot API server's answers. */
final class MessageRules {
    private static final int TEXT_LIMIT = 4096;
    private static final int CAPTION_LIMIT = 1024;
    private static final int LARGEST_PHOTO = 10 << 20;
    private static final int LARGEST_FILE = 50 << 20;

    private MessageRules() {}

    static void text(ApiRequest request) {
        String text = request.required("text");
        if (!isVisible(text)) {
            throw Refusal.badRequest("message text is empty");
        }
        if (text.length() > TEXT_LIMIT) {
            throw Refusal.badRequest("message is too long");
        }
        entities(text, request.objects("entities"));
    }

    private static boolean isVisible(String text) {
        return text.codePoints()
                .anyMatch(point -> !Character.isWhitespace(point)
                        && !Character.isISOControl(point)
                        && Character.getType(point) != Character.FORMAT
                        && !Character.isSpaceChar(point));
    }

    static void caption(String caption, List<Map<String, Object>> entities) {
        if (caption.length() > CAPTION_LIMIT) {
            throw Refusal.badRequest("message caption is too long");
        }
        entities(caption, entities);
    }

    private static void entities(String text, List<Map<String, Object>> entities) {
        for (Map<String, Object> entity : entities) {
            int offset = ((Number) entity.get("offset")).intValue();
            int length = ((Number) entity.get("length")).intValue();
            if (offset < 0 || length < 1 || offset + length > text.length()) {
                throw Refusal.badRequest("can't parse entities: entity beyond the text");
            }
        }
    }

    static void file(ApiRequest request, String field) {
        ApiRequest.UploadedFile file = uploaded(request, field);
        if (file.content().length == 0) {
            throw Refusal.badRequest("file must be non-empty");
        }
        if (file.content().length > (field.equals("photo") ? LARGEST_PHOTO : LARGEST_FILE)) {
            throw new Refusal(413, "Request Entity Too Large", Map.of());
        }
        caption(request.text("caption").orElse(""), request.objects("caption_entities"));
    }

    private static ApiRequest.UploadedFile uploaded(ApiRequest request, String field) {
        String attached =
                request.text(field).map(name -> name.replace("attach://", "")).orElse(field);
        ApiRequest.UploadedFile file = request.files().get(attached);
        if (file == null) {
            throw Refusal.badRequest("there is no " + field + " in the request");
        }
        return file;
    }

    static void album(ApiRequest request) {
        List<Map<String, Object>> media = request.objects("media");
        if (media.size() < 2 || media.size() > 10) {
            throw Refusal.badRequest("an album has 2 to 10 items");
        }
        if (request.text("reply_markup").isPresent()) {
            throw Refusal.badRequest("an album has no keyboard");
        }
        long families = media.stream()
                .map(item -> family((String) item.get("type")))
                .distinct()
                .count();
        if (families > 1) {
            throw Refusal.badRequest("these types of media can't be mixed in an album");
        }
        media.forEach(item -> item(request, item));
    }

    private static String family(String type) {
        return type.equals("video") ? "photo" : type;
    }

    @SuppressWarnings("unchecked")
    private static void item(ApiRequest request, Map<String, Object> item) {
        String name = String.valueOf(item.get("media")).replace("attach://", "");
        if (!request.files().containsKey(name)) {
            throw Refusal.badRequest("wrong file identifier/HTTP URL specified");
        }
        caption((String) item.getOrDefault("caption", ""), (List<Map<String, Object>>)
                item.getOrDefault("caption_entities", List.of()));
    }
}
