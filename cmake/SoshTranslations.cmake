# SPDX-License-Identifier: GPL-3.0-or-later
# The shipped texts as resources :/i18n/sosinhhoat_vi.qm and :/i18n/qtbase_vi.qm. A program that links sosh_i18n holds them.
#
# lupdate is given the folders src and ui as a whole: asked for one program (qt_add_translations of Qt 6.4), it sees none
# of the texts of the libraries that the program links.

set(SOSH_TS ${CMAKE_SOURCE_DIR}/translations/sosinhhoat_vi.ts)
set(SOSH_LUPDATE $<TARGET_FILE:Qt6::lupdate> -silent -locations none -no-obsolete -I ${CMAKE_SOURCE_DIR}/src
    ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR}/ui)

# ninja update_translations: new texts come in as unfinished, texts that no source has any more go out.
add_custom_target(update_translations COMMAND ${SOSH_LUPDATE} -ts ${SOSH_TS} VERBATIM)

add_library(sosh_i18n STATIC)
target_link_libraries(sosh_i18n PUBLIC Qt6::Core)
qt_add_lrelease(sosh_i18n TS_FILES ${SOSH_TS} ${CMAKE_SOURCE_DIR}/translations/qtbase_vi.ts
    OPTIONS -silent -nounfinished QM_FILES_OUTPUT_VARIABLE SOSH_QM)
qt_add_resources(sosh_i18n i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${SOSH_QM})
