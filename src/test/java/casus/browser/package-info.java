/** Pages of HTML in a real browser: {@code .ci/browser}. */
package casus.browser;
