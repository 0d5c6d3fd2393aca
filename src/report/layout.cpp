// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout.h"

#include "report/pagination.h"

#include <iterator>

namespace sosh::report {

namespace {

struct BlockSetter
{
    const Setting& setting;

    Strips operator()(const PartyHead& block) const { return setPartyHead(setting, block); }
    Strips operator()(const TitleBlock& block) const { return setTitle(setting, block); }
    Strips operator()(const AnnexHead& block) const { return setAnnexHead(setting, block); }
    Strips operator()(const Heading& block) const { return setHeading(setting, block); }
    Strips operator()(const Paragraph& block) const { return setParagraph(setting, block); }
    Strips operator()(const Table& block) const { return setTable(setting, block); }
    Strips operator()(const TableSignatures& block) const
    {
        return setTableSignatures(setting, block);
    }
    Strips operator()(const SignatureBlock& block) const
    {
        return setSignatureBlock(setting, block);
    }
};

bool isSignature(const Block& block)
{
    return std::holds_alternative<SignatureBlock>(block)
        || std::holds_alternative<TableSignatures>(block);
}

Strips stripsOf(const Section& section, const Setting& setting)
{
    Strips strips;
    for (const Block& block : section.blocks) {
        // A signature never stands alone on a page: two lines at least come with it.
        if (isSignature(block)) {
            for (size_t back = 1; back <= std::min<size_t>(2, strips.size()); ++back)
                strips[strips.size() - back].keepWithNext = true;
        }
        Strips more = std::visit(BlockSetter{setting}, block);
        std::move(more.begin(), more.end(), std::back_inserter(strips));
    }
    return strips;
}

} // namespace

Pages layOut(const Document& document, const FormatProfile& profile, const PaperFace& face)
{
    Ruler ruler(face.family());
    Pages pages;
    pages.title = document.title;
    pages.author = document.author;
    pages.family = face.family();
    for (const Section& section : document.sections) {
        const PageFrame frame = frameOf(profile, section.orientation);
        const Setting setting{ruler, profile, frame.width, frame.height};
        auto set = paginate(stripsOf(section, setting), frame, profile, ruler);
        std::move(set.begin(), set.end(), std::back_inserter(pages.pages));
    }
    return pages;
}

} // namespace sosh::report
