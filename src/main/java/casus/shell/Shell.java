package casus.shell;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application for one command, or for the interactive shell if there is a terminal and no command. */
@SpringBootApplication
public class Shell {
    /** Runs one command in this process and returns its exit code (contract, section 10). */
    public static int run(String... args) {
        boolean interactive = args.length == 0 && Terminals.hasTerminal();
        String[] words = args.length == 0 && !interactive ? new String[] {"help"} : args;
        SpringApplication application = new SpringApplication(Shell.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setAddCommandLineProperties(false); // or --option words would become properties
        application.setDefaultProperties(Map.of("spring.shell.interactive.enabled", String.valueOf(interactive)));
        return SpringApplication.exit(application.run(words));
    }
}
