package casus.bench.empty;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.shell.core.command.Command;

/** The least that is a Spring Shell application, started as Casus starts: one command that does nothing. */
@SpringBootApplication
public class EmptyShell {
    /** Runs the command named {@code nothing}, or whatever the words say. */
    public static void main(String[] words) {
        SpringApplication application = new SpringApplication(EmptyShell.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setAddCommandLineProperties(false);
        application.setDefaultProperties(Map.of("spring.shell.interactive.enabled", "false"));
        System.exit(SpringApplication.exit(application.run(words)));
    }

    /** Does nothing. */
    @Bean
    Command nothing() {
        return Command.builder().name("nothing").description("does nothing").execute(context -> {});
    }
}
