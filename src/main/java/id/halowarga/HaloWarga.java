package id.halowarga;

import id.halowarga.nlp.cli.ClassifierCommand;
import id.halowarga.server.classifier.CityRecords;
import id.halowarga.server.embedded.EarlyStart;
import java.util.Arrays;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The application: starts the server, or runs the classifier's commands without one. */
@SpringBootApplication
public class HaloWarga {
    private static final String CLASSIFIER = "classifier";

    /**
     * Starts the server; {@code classifier …} runs one of the classifier's commands instead.
     *
     * @param args Spring Boot arguments, or {@code classifier} and its own
     */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(CLASSIFIER)) {
            String[] words = Arrays.copyOfRange(args, 1, args.length);
            System.exit(new ClassifierCommand(new CityRecords()).run(words, System.out, System.err));
        }
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
