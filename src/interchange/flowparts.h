// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/paperflow.h"

#include <functional>

/// How each block of a paper becomes paragraphs and tables.
namespace sosh::interchange {

struct FlowSetting
{
    const FormatProfile& profile;
    FlowPage page;
    std::function<QString(const QString& source)> nextMark; ///< name for the next figure
};

/// A line as high as the layout sets it, 1.2 times the size.
ParagraphStyle plainStyle(const QString& role, const TextStyle& text, Align align = Align::Left);
FlowParagraph paragraphOf(const ParagraphStyle& style, const QString& text);
/// Centred words that break into lines of about one length.
FlowParagraph centredOf(const QString& role, const QString& text, const TextStyle& face, int width);
/// A paragraph of next to no height, where a word processor wants one.
FlowParagraph spacer();
FlowTable bareTable(std::vector<int> widths);
/// Words of both columns stay together and with what follows.
void keepTogether(FlowItems& items, bool withNext);

FlowTable headTable(const FlowSetting& setting, const PartyHead& head);
FlowItems titleItems(const FlowSetting& setting, const TitleBlock& title);
FlowItems annexItems(const FlowSetting& setting, const AnnexHead& head);
FlowItems addresseeItems(const FlowSetting& setting, const Addressees& addressees);
FlowTable figureTable(const FlowSetting& setting, const Table& table);
FlowTable signatureTable(const FlowSetting& setting, const SignatureBlock& signature);
FlowTable signaturesTable(const FlowSetting& setting, const TableSignatures& signatures);
FlowParagraph contactLine(const FlowSetting& setting, const QString& contact);
FlowItems formItems(const FlowSetting& setting, const FormLine& line);
FlowParagraph cutLine(const FlowSetting& setting);

} // namespace sosh::interchange
