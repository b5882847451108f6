package id.halowarga.server.media;

import id.halowarga.channel.MediaStore;
import id.halowarga.server.embedded.DataFolder;
import id.halowarga.server.settings.StartRefusedException;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bean that keeps files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MediaSettings.class)
class MediaConfiguration {
    @Bean
    MediaStore mediaStore(DataFolder data, MediaSettings settings) {
        data.prepare();
        try {
            return new FileMediaStore(new MediaFolder(data.folder("media")), settings);
        } catch (IOException refused) {
            throw new StartRefusedException(
                    "HALO_DATA_DIR: the folder " + data.root() + "/media cannot be written by this account.", refused);
        }
    }
}
