package id.halowarga.server.classifier;

import id.halowarga.classification.ComplaintClassifier;
import id.halowarga.nlp.OpenNlpComplaintClassifier;
import id.halowarga.nlp.model.ModelFile;
import id.halowarga.server.embedded.DataFolder;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of the classifier. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClassifierSettings.class)
class ClassifierConfiguration {
    @Bean
    ModelFile modelFile(ClassifierSettings settings, DataFolder folder) {
        return new ModelFile(settings.file(folder), OpenNlpComplaintClassifier.shippedModel());
    }

    @Bean
    ComplaintClassifier complaintClassifier(ModelFile model) {
        return new OpenNlpComplaintClassifier(model);
    }

    @Bean
    ModelWatch modelWatch(ModelFile model, ClassifierSettings settings, MeterRegistry registry) {
        return new ModelWatch(model, settings.watch(), registry);
    }
}
