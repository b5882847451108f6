package id.halowarga.whatsapp.fake;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with a file.
 *
 * @param fields its fields without the file
 * @param file   the file's bytes
 */
record UploadedForm(Map<String, String> fields, byte[] file) {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"?([^\";\\r\\n]*)\"?");

    static UploadedForm read(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!boundary.find()) {
            throw GraphError.missing("file");
        }
        // ISO 8859-1 keeps every byte as one character, so that files survive.
        String all = new String(body, StandardCharsets.ISO_8859_1);
        Map<String, String> fields = new HashMap<>();
        byte[] file = new byte[0];
        for (String part : all.split(Pattern.quote("--" + boundary.group(1)))) {
            int end = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(end > 0 ? part.substring(0, end) : "");
            if (name.find()) {
                String content = part.substring(end + 4, part.length() - 2);
                if (name.group(1).equals("file")) {
                    file = content.getBytes(StandardCharsets.ISO_8859_1);
                } else {
                    fields.put(name.group(1), content);
                }
            }
        }
        return new UploadedForm(fields, file);
    }
}
