/** What is printed, as a document: headings, paragraphs, points, tables, trees; written as text, Markdown or HTML. */
package casus.page;
