package id.halowarga.server.embedded;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Lets the embedded servers come up while Spring is still reading its configuration, which saves the shorter of the two
 * waits. They are stopped last: every bean that uses them goes before.
 */
public final class EarlyStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (NotSet.lacks(environment, NotSet.REDIS) || NotSet.lacks(environment, NotSet.POSTGRES)) {
            // Not at once but first in the refresh, so that Spring stops the servers if the start fails later on.
            context.addBeanFactoryPostProcessor(new FirstInRefresh(environment));
        }
    }

    private record FirstInRefresh(Environment environment) implements BeanDefinitionRegistryPostProcessor {
        private static final String BEAN = "embeddedServers";

        @Override
        public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
            String dataDir =
                    Binder.get(environment).bind("halo.data-dir", String.class).orElse("");
            EmbeddedServers servers = EmbeddedServers.begin(DataFolder.of(dataDir), environment);
            DefaultSingletonBeanRegistry singletons = (DefaultSingletonBeanRegistry) registry;
            singletons.registerSingleton(BEAN, servers);
            singletons.registerDisposableBean(BEAN, servers::close);
        }
    }
}
