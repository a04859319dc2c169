package casus.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand between the documents of a stream, as YAML has it, makes no document and moves no line. */
class DocumentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    a: 1;                                  ! 1: a: 1
                    ---;a: 1;---;b: 2;                     ! 1: ---/a: 1, 3: ---/b: 2
                    a: 1;---;---;b: 2;                     ! 1: a: 1, 3: ---/b: 2
                    a: 1;---;# nothing;---;b: 2;---;       ! 1: a: 1, 4: ---/b: 2
                    # none;---;# none;---;a: 1;            ! 4: ---/a: 1
                    a: 1;--- ~;---;null # none;--- b: 2;   ! 1: a: 1, 5: --- b: 2
                    a: 1;...;%YAML 1.2;---;b: 2;           ! 1: a: 1, 3: %YAML 1.2/---/b: 2
                    %YAML 1.2;---;a: 1;...;                ! 1: %YAML 1.2/---/a: 1
                    a: 1;...;b: 2;                         ! 1: a: 1, 3: b: 2
                    ...;---;...;a: 1;                      ! 4: a: 1
                    a: |;  ---;  b;---- c;                 ! 1: a: |/  ---/  b/---- c
                    # only;---;~;                          ! 1: # only/---/~
                    """)
    void onlyWhatSaysSomethingIsADocument(String text, String documents) {
        assertThat(Documents.of(text.strip().replace(';', '\n')))
                .extracting(part -> part.line() + ": " + part.text().strip().replace('\n', '/'))
                .containsExactly(documents.strip().split(", ", -1));
    }
}
