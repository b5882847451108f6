package id.halowarga.server.connection;

import id.halowarga.server.settings.StartRefusedException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;

/** Refuses an address that is not PostgreSQL's before anything connects to it. */
final class DatabaseAddressCheck implements BeanFactoryPostProcessor {
    private final Environment environment;

    DatabaseAddressCheck(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        String url = environment.getProperty("spring.datasource.url", "");
        if (!url.isBlank() && !url.startsWith("jdbc:postgresql:")) {
            throw new StartRefusedException(
                    "SPRING_DATASOURCE_URL must look like jdbc:postgresql://host:5432/database.");
        }
    }
}
