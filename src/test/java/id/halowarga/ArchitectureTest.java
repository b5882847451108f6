package id.halowarga;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which part may know which: src knows channels and nlp-models, these know bot-core, and bot-core knows the JDK. */
@AnalyzeClasses(
        packages = "id.halowarga",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTestJars.class})
class ArchitectureTest {
    private static final String[] CORE = {
        "id.halowarga.calendar..",
        "id.halowarga.channel..",
        "id.halowarga.classification..",
        "id.halowarga.conversation..",
        "id.halowarga.directory..",
        "id.halowarga.learning..",
        "id.halowarga.message..",
        "id.halowarga.staff..",
        "id.halowarga.text..",
        "id.halowarga.ticket.."
    };
    private static final String[] CHANNELS = {
        "id.halowarga.fitting..",
        "id.halowarga.http..",
        "id.halowarga.telegram..",
        "id.halowarga.webchat..",
        "id.halowarga.whatsapp.."
    };
    private static final String APPLICATION = "id.halowarga.server..";
    private static final String CLASSIFIER = "id.halowarga.nlp..";

    @ArchTest
    static final ArchRule everyClassBelongsToAKnownPart =
            classes().should().resideInAnyPackage(join(CORE, join(CHANNELS, "id.halowarga", APPLICATION, CLASSIFIER)));

    @ArchTest
    static final ArchRule coreKnowsTheJdkAndTheStateMachineAlone = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(join(
                    CORE,
                    "java..",
                    "javax.crypto..",
                    "org.jspecify..",
                    "org.springframework.statemachine..",
                    "org.springframework.messaging..",
                    "reactor.core.."));

    @ArchTest
    static final ArchRule stateMachineIsKnownToTheConversationAlone = noClasses()
            .that()
            .resideOutsideOfPackage("id.halowarga.conversation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.statemachine..");

    @ArchTest
    static final ArchRule coreHasNoSpringBeans = noClasses()
            .that()
            .resideInAnyPackage(join(CORE, CLASSIFIER))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.stereotype..", "org.springframework.context..", "org.springframework.boot..");

    @ArchTest
    static final ArchRule channelsKnowNothingOfTheApplicationAndTheClassifier = noClasses()
            .that()
            .resideInAnyPackage(CHANNELS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(APPLICATION, CLASSIFIER);

    @ArchTest
    static final ArchRule channelsDoNotKnowEachOther = slices().matching("id.halowarga.(telegram|webchat|whatsapp)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule classifierKnowsNothingOfTheApplicationAndTheChannels = noClasses()
            .that()
            .resideInAPackage(CLASSIFIER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(join(CHANNELS, APPLICATION));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("id.halowarga.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule partsOfTheApplicationAreFoundByTheirNames = classes()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .should()
            .haveSimpleNameEndingWith("Configuration")
            .orShould()
            .resideInAPackage("id.halowarga.webchat..")
            .orShould()
            .be(HaloWarga.class);

    /** Other modules' test fixtures come as jars. */
    static final class WithoutTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static String[] join(String[] first, String... second) {
        return Stream.of(first, second).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
