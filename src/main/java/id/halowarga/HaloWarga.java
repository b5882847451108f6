package id.halowarga;

import id.halowarga.nlp.cli.ClassifierCommand;
import id.halowarga.server.backup.BackupCommand;
import id.halowarga.server.classifier.CityRecords;
import id.halowarga.server.embedded.EarlyStart;
import id.halowarga.server.rekey.RekeyCommand;
import id.halowarga.server.settings.LonelySettings;
import java.util.Arrays;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The application: starts the server, or runs the commands of the classifier, of backups and of the change of the key without one.
 * It is put together from the classes whose names end in {@code Configuration}: a start need not read all others.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(resourcePattern = "**/*Configuration.class")
@Import(LonelySettings.class)
public class HaloWarga {
    private static final String CLASSIFIER = "classifier";

    /**
     * Starts the server; {@code classifier …}, {@code backup FILE}, {@code restore FILE} and {@code rekey} run a command
     * instead.
     *
     * @param args Spring Boot arguments, or a command and its own
     */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(CLASSIFIER)) {
            String[] words = Arrays.copyOfRange(args, 1, args.length);
            System.exit(new ClassifierCommand(new CityRecords()).run(words, System.out, System.err));
        }
        if (BackupCommand.isMeant(args)) {
            System.exit(BackupCommand.run(args, System.out, System.err));
        }
        if (RekeyCommand.isMeant(args)) {
            System.exit(RekeyCommand.run(System.out, System.err));
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
