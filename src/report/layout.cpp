// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout.h"

#include "report/pagination.h"

#include <iterator>
#include <numeric>

namespace sosh::report {

namespace {

struct BlockSetter
{
    const Setting& setting;

    Strips operator()(const PartyHead& block) const { return setPartyHead(setting, block); }
    Strips operator()(const TitleBlock& block) const { return setTitle(setting, block); }
    Strips operator()(const AnnexHead& block) const { return setAnnexHead(setting, block); }
    Strips operator()(const Addressees& block) const { return setAddressees(setting, block); }
    Strips operator()(const FormLine& block) const { return setFormLine(setting, block); }
    Strips operator()(const CutLine&) const { return setCutLine(setting); }
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
        // A signature never stands alone on a page: two lines at least, or two rows, come with it.
        if (isSignature(block)) {
            for (size_t back = 1; back <= std::min<size_t>(2, strips.size()); ++back)
                strips[strips.size() - back].keepWithNext = true;
        }
        Strips more = std::visit(BlockSetter{setting}, block);
        std::move(more.begin(), more.end(), std::back_inserter(strips));
        if (!setting.progress.done())
            return {};
    }
    return strips;
}

/// Nothing but paper: the back of the page.
Page backOf(const Page& front)
{
    Page back;
    back.width = front.width;
    back.height = front.height;
    back.number = front.number + 1;
    return back;
}

/// Blocks and rows: what takes time.
size_t partsOf(const Section& section)
{
    return std::accumulate(section.blocks.begin(), section.blocks.end(), section.blocks.size(),
        [](size_t parts, const Block& block) {
            const auto* table = std::get_if<Table>(&block);
            return parts + (table ? table->rows.size() : 0);
        });
}

size_t partsOf(const Document& document)
{
    return std::accumulate(document.sections.begin(), document.sections.end(), size_t(0),
        [](size_t parts, const Section& section) { return parts + partsOf(section); });
}

} // namespace

Pages layOut(const Document& document, const FormatProfile& profile, const PaperFace& face,
    const PageSetup& setup, const std::function<bool(double)>& progress)
{
    Ruler ruler(face.family());
    Progress told(progress, 2 * partsOf(document)); // each part is set, then placed
    Pages pages;
    pages.title = document.title;
    pages.author = document.author;
    pages.family = face.family();
    for (const Section& section : document.sections) {
        const PageFrame frame = frameOf(profile, section.orientation, setup);
        const PageFrame usual = frameOf(profile, section.orientation, {});
        const Setting setting{ruler, profile, frame.width, frame.height, frame.top,
            double(frame.width) / usual.width, told};
        auto set = paginate(stripsOf(section, setting), frame, profile, ruler);
        if (setup.duplex && pages.pages.size() % 2 == 1)
            pages.pages.push_back(backOf(pages.pages.back()));
        std::move(set.begin(), set.end(), std::back_inserter(pages.pages));
        if (!told.done(partsOf(section)))
            break;
    }
    if (!told.tell())
        pages.pages.clear();
    return pages;
}

} // namespace sosh::report
