/** What tests of every module share: a clock that tests set. */
package id.halowarga.testing;
