package casus.shell.prompt;

import casus.shell.line.Mode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A component of the prompt; without a prompt its class is not even loaded, nor the line editor behind it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@ConditionalOnProperty(name = Mode.PROPERTY, havingValue = Mode.OF_PROMPT)
@interface AtPrompt {}
