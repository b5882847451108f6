package id.halowarga;

import id.halowarga.server.embedded.EarlyStart;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The application: starts the server. */
@SpringBootApplication
public class HaloWarga {
    /**
     * Starts the server.
     *
     * @param args Spring Boot arguments
     */
    public static void main(String[] args) {
        server().run(args);
    }

    /**
     * The server before it is started.
     *
     * @return a builder, to which tests add beans and settings
     */
    public static SpringApplicationBuilder server() {
        return new SpringApplicationBuilder(HaloWarga.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(new EarlyStart());
    }
}
