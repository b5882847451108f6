package id.halowarga.telegram.fake;

import id.halowarga.telegram.fake.ApiRequest.UploadedFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Reads requests in both forms that the Bot API takes: JSON and multipart. */
final class RequestReader {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern FIELD = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

    private RequestReader() {}

    static ApiRequest read(String method, String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (boundary.find()) {
            return multipart(method, "--" + boundary.group(1), body);
        }
        if (body.length == 0) {
            return new ApiRequest(method, Map.of(), Map.of());
        }
        return new ApiRequest(method, object(utf8(body)), Map.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String json) {
        return JSON.readValue(json, Map.class);
    }

    private static ApiRequest multipart(String method, String boundary, byte[] body) {
        // ISO 8859-1 keeps every byte as one character, so that files survive.
        String all = new String(body, StandardCharsets.ISO_8859_1);
        Map<String, Object> parameters = new LinkedHashMap<>();
        Map<String, UploadedFile> files = new LinkedHashMap<>();
        for (String part : all.split(Pattern.quote(boundary))) {
            int end = part.indexOf("\r\n\r\n");
            if (end > 0) {
                add(part.substring(0, end), part.substring(end + 4, part.length() - 2), parameters, files);
            }
        }
        return new ApiRequest(method, parameters, files);
    }

    private static void add(
            String headers, String content, Map<String, Object> parameters, Map<String, UploadedFile> files) {
        Matcher field = FIELD.matcher(headers);
        if (!field.find()) {
            throw Refusal.badRequest("a part without a name");
        }
        String fieldName = utf8(field.group(1).getBytes(StandardCharsets.ISO_8859_1));
        Matcher file = FILE.matcher(headers);
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        if (file.find()) {
            String name = utf8(file.group(1).getBytes(StandardCharsets.ISO_8859_1));
            files.put(fieldName, new UploadedFile(name, bytes));
        } else {
            String value = utf8(bytes);
            parameters.put(fieldName, isStructured(fieldName, value) ? JSON.readValue(value, Object.class) : value);
        }
    }

    /** A caption may begin with a bracket and still be words. */
    private static boolean isStructured(String field, String value) {
        return !field.equals("caption") && (value.startsWith("{") || value.startsWith("["));
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw Refusal.badRequest("strings must be encoded in UTF-8");
        }
    }
}
