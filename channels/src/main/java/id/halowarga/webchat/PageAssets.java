package id.halowarga.webchat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The page's scripts, styles and pictures; their address carries their version, so that browsers keep them for good. */
@Component
class PageAssets {
    static final String LOCATION = "classpath:/id/halowarga/webchat/assets/";
    static final String PATH = "/webchat/assets/";

    private final String version;

    PageAssets() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(LOCATION + "*");
        Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
        this.version = version(files);
    }

    private static String version(Resource[] files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource file : files) {
                try (InputStream in = new DigestInputStream(file.getInputStream(), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The version, which changes with any of the files.
     *
     * @return 12 hexadecimal digits
     */
    String version() {
        return version;
    }

    /**
     * Where the page finds them.
     *
     * @return a path that ends with a slash
     */
    String path() {
        return PATH + version + "/";
    }
}
