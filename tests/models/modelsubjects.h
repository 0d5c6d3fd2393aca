// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace sosh {

class ModelSamples;

/// One thing that is done to a model under test.
struct ModelStep
{
    const char* name;
    std::function<void()> act;
    bool empties = false;
};

/// A model with what happens to it: filled with the data of one sample, reloaded with that of another, edited, emptied.
struct ModelSubject
{
    std::shared_ptr<QAbstractItemModel> model;
    std::vector<ModelStep> steps;
    int rowsWhenEmpty = 0;
};

using SubjectMaker = std::function<ModelSubject(ModelSamples&)>;

/// Of every model class, by its name. A subject lives shorter than the samples.
const std::map<QString, SubjectMaker>& modelSubjects();

} // namespace sosh
