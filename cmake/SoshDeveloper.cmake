# SPDX-License-Identifier: GPL-3.0-or-later
# What only the builds of CMakePresets.json want; they name this file in CMAKE_PROJECT_TOP_LEVEL_INCLUDES.

# ccache where it stands. The sloppiness and the flag are what it needs to take precompiled headers.
# Source: ccache manual, "Precompiled headers".
find_program(SOSH_CCACHE ccache)
if(SOSH_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${SOSH_CCACHE})
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

# A linker that takes a fraction of the time, where it stands.
find_program(SOSH_LLD ld.lld)
if(SOSH_LLD)
    add_link_options(-fuse-ld=lld)
endif()

# moc's and uic's files are not ours to tidy. clang-tidy refuses to run without a single check, so one stays that they
# cannot break.
if(CMAKE_CXX_CLANG_TIDY)
    file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "InheritParentConfig: false\nChecks: '-*,llvm-twine-local'\n")
endif()
