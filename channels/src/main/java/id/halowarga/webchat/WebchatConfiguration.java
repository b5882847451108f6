package id.halowarga.webchat;

import jakarta.servlet.MultipartConfigElement;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Finds the parts of the web chat where it is on, and fits its page into the web server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebchat
@ComponentScan
@EnableConfigurationProperties({WebchatSettings.class, AddressSettings.class, DemonstrationSettings.class})
class WebchatConfiguration implements WebMvcConfigurer {
    private static final Duration FOR_GOOD = Duration.ofDays(365);
    private static final DataSize FIELDS_BESIDE_A_FILE = DataSize.ofKilobytes(256);

    private final PageGuard guard;
    private final AddressPace pace;
    private final PageAssets assets;

    WebchatConfiguration(PageGuard guard, AddressPace pace, PageAssets assets) {
        this.guard = guard;
        this.pace = pace;
        this.assets = assets;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard).addPathPatterns("/", "/webchat/**");
        registry.addInterceptor(pace).addPathPatterns("/webchat/**");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PageAssets.PATH + "**")
                .addResourceLocations(PageAssets.LOCATION)
                .setCacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(assets.version(), "/**"));
    }

    @Bean
    static MultipartConfigElement multipartConfigElement(WebchatSettings settings) {
        MultipartConfigFactory factory = new MultipartConfigFactory();
        factory.setMaxFileSize(settings.largestFile());
        factory.setMaxRequestSize(DataSize.ofBytes(settings.largestFile().toBytes() + FIELDS_BESIDE_A_FILE.toBytes()));
        return factory.createMultipartConfig();
    }

    /** Reads forms only once their endpoint is known, so that a file that is too large gets that endpoint's answer. */
    @Bean
    static StandardServletMultipartResolver multipartResolver() {
        StandardServletMultipartResolver resolver = new StandardServletMultipartResolver();
        resolver.setResolveLazily(true);
        return resolver;
    }
}
