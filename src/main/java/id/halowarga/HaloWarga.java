package id.halowarga;

import id.halowarga.server.embedded.EarlyStart;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: starts the server. */
@SpringBootApplication
public class HaloWarga {
    /**
     * Starts the server.
     *
     * @param args Spring Boot arguments
     */
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(HaloWarga.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.addInitializers(new EarlyStart());
        application.run(args);
    }
}
