/** What a draft would change, as far as the corpus and made-up events show. */
package casus.draft;
